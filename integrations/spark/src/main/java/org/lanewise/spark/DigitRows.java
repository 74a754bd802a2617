package org.lanewise.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lanewise.digits.Digits;

/** The handwritten digits as Spark's rows of a label and features. */
final class DigitRows {
    private DigitRows() {}

    static Dataset<Row> train(SparkSession spark) {
        return rows(spark, Digits.split().train());
    }

    static Dataset<Row> test(SparkSession spark) {
        return rows(spark, Digits.split().test());
    }

    private static Dataset<Row> rows(SparkSession spark, org.lanewise.nn.data.Dataset digits) {
        List<Row> rows = new ArrayList<>();
        float[] pixels = new float[digits.columns()];
        for (int i = 0; i < digits.rows(); i++) {
            digits.copyRow(i, pixels, 0);
            double[] features = new double[pixels.length];
            for (int j = 0; j < pixels.length; j++) {
                features[j] = pixels[j];
            }
            rows.add(RowFactory.create((double) digits.label(i), Vectors.dense(features)));
        }
        StructType type =
                new StructType().add("label", DataTypes.DoubleType).add("features", SQLDataTypes.VectorType());
        return spark.createDataFrame(rows, type).repartition(2).cache();
    }
}
