"""Writes ONNX files by PyTorch's exporter and by the onnx package, with inputs and the outputs that these tools compute.

    python3 generate.py FOLDER

NAME.txt has the values of an input in its first line and those of the output in its second one, row by row.
"""
import os
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional as F

folder = sys.argv[1]
torch.manual_seed(1)
rng = np.random.default_rng(2)


def save(name, x, y):
    with open(os.path.join(folder, name + ".txt"), "w") as out:
        for values in (x, y):
            out.write(" ".join("%.9g" % v for v in np.asarray(values, dtype=np.float32).ravel()) + "\n")


def export(name, model, shape, opset, fixed=False):
    model.eval()
    x = torch.randn(*shape)
    with torch.no_grad():
        y = model(x)
    axes = None if fixed else {"x": {0: "n"}, "y": {0: "n"}}
    torch.onnx.export(model, x, os.path.join(folder, name + ".onnx"), opset_version=opset,
                      input_names=["x"], output_names=["y"], dynamic_axes=axes, do_constant_folding=True)
    save(name, x.numpy(), y.numpy())


def randomise(model):
    for module in model.modules():
        if isinstance(module, nn.BatchNorm1d):
            module.running_mean.normal_()
            module.running_var.uniform_(0.5, 2)
        if isinstance(module, (nn.BatchNorm1d, nn.LayerNorm)):
            nn.init.normal_(module.weight)
            nn.init.normal_(module.bias)
    return model


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(6, 6)
        self.b = nn.Linear(12, 4, bias=False)

    def forward(self, x):
        x = x.view(x.size(0), -1)
        h = x + torch.tanh(self.a(x))
        return torch.sigmoid(self.b(torch.cat([h, x], 1)))


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = nn.Parameter(torch.randn(5))
        self.deviation = nn.Parameter(torch.rand(5) + 0.5)
        self.w = nn.Parameter(torch.randn(5, 7))
        self.b = nn.Parameter(torch.randn(7))

    def forward(self, x):
        x = (x - self.mean) / self.deviation
        return F.relu(x @ self.w + self.b).reshape(-1, 7)


export("torch-classifier", nn.Sequential(
    nn.Flatten(), nn.Linear(6, 8), nn.ReLU(), nn.Linear(8, 5), nn.LogSoftmax(dim=1)), (4, 2, 3), 13)
export("torch-norms", randomise(nn.Sequential(
    nn.Linear(5, 6, bias=False), nn.BatchNorm1d(6), nn.Tanh(), nn.LayerNorm(6), nn.Linear(6, 3), nn.Softmax(dim=-1))),
    (4, 5), 17, fixed=True)
export("torch-activations", nn.Sequential(
    nn.Linear(4, 5), nn.SiLU(), nn.Linear(5, 5), nn.GELU(), nn.Linear(5, 5), nn.GELU(approximate="tanh"),
    nn.Linear(5, 5), nn.Mish(), nn.Linear(5, 5), nn.Hardswish(), nn.Linear(5, 5), nn.ELU(0.7),
    nn.Linear(5, 5), nn.LeakyReLU(0.2), nn.Linear(5, 5), nn.Softplus(), nn.Linear(5, 5), nn.PReLU(5),
    nn.Linear(5, 5), nn.Sigmoid(), nn.Linear(5, 2)), (6, 4), 14)
export("torch-residual", Residual(), (3, 2, 3), 16)
export("torch-scaled", Scaled(), (5, 5), 15)


def mlp(name, dtype, storage):
    """One hidden layer written by hand: weights of other types and in other fields than PyTorch takes."""
    w = rng.standard_normal((3, 4)).astype(np.float32)
    w = (w * 16).round() / 16  # exact in every type
    v = rng.standard_normal((2, 3)).astype(np.float32)
    v = (v * 16).round() / 16
    def tensor(key, a):
        if storage == "raw":
            if dtype == TensorProto.BFLOAT16:
                bits = (a.view(np.uint32) >> 16).astype(np.uint16)
                return helper.make_tensor(key, dtype, a.shape, bits.tobytes(), raw=True)
            return numpy_helper.from_array(a.astype(helper.mapping.TENSOR_TYPE_TO_NP_TYPE[dtype]), key)
        return helper.make_tensor(key, dtype, a.shape, a.ravel().tolist())
    nodes = [
        helper.make_node("Gemm", ["x", "w"], ["a"], name="first", alpha=0.5, transB=1),
        helper.make_node("Elu", ["a"], ["z"]),
        helper.make_node("Constant", [], ["c"], value_floats=[0.25, -0.5]),
        helper.make_node("Gemm", ["z", "v", "c"], ["y"], name="last", beta=2.0, transB=1),
    ]
    graph = helper.make_graph(nodes, "g", [helper.make_tensor_value_info("x", dtype, ["n", 4])],
                              [helper.make_tensor_value_info("y", dtype, ["n", 2])],
                              [tensor("w", w), tensor("v", v)])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
    onnx.save(model, os.path.join(folder, name + ".onnx"))
    x = rng.standard_normal((3, 4)).astype(np.float32)
    a = 0.5 * (x.astype(np.float64) @ w.T)
    save(name, x, np.where(a > 0, a, np.expm1(np.minimum(a, 0))) @ v.T + 2 * np.array([0.25, -0.5]))


mlp("onnx-float-list", TensorProto.FLOAT, "list")
mlp("onnx-float16-raw", TensorProto.FLOAT16, "raw")
mlp("onnx-float16-list", TensorProto.FLOAT16, "list")
mlp("onnx-bfloat16-raw", TensorProto.BFLOAT16, "raw")
mlp("onnx-bfloat16-list", TensorProto.BFLOAT16, "list")
mlp("onnx-double-raw", TensorProto.DOUBLE, "raw")
mlp("onnx-double-list", TensorProto.DOUBLE, "list")


# The ONNX project's own node tests; what they give as further inputs become initializers.
np.float, np.bool, np.int, np.object = float, bool, int, object
from onnx.backend.test.case.node import collect_testcases

WANTED = """
test_dropout_default_ratio test_flatten_axis1 test_gemm_alpha test_gemm_beta test_gemm_default_no_bias
test_gemm_default_scalar_bias test_gemm_default_vector_bias test_gemm_transposeB test_hardswish test_identity
test_layer_normalization_2d_axis1 test_leakyrelu test_leakyrelu_default test_logsoftmax_example_1
test_logsoftmax_large_number test_matmul_2d test_relu test_sigmoid test_softmax_example test_tanh
""".split()
for case in collect_testcases(None):
    if case.name in WANTED and case.model.opset_import[0].version >= 13:
        model = case.model
        inputs, outputs = case.data_sets[0]
        del model.graph.output[1:]
        # A node test for a single input of rows keeps it; all further inputs are constants.
        for value, array in zip(list(model.graph.input)[1:], inputs[1:]):
            model.graph.initializer.append(numpy_helper.from_array(np.asarray(array), value.name))
            model.graph.input.remove(value)
        onnx.save(model, os.path.join(folder, "node-" + case.name[5:] + ".onnx"))
        save("node-" + case.name[5:], inputs[0], outputs[0])
