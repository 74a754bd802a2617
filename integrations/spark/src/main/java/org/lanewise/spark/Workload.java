package org.lanewise.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.ml.classification.MultilayerPerceptronClassificationModel;
import org.apache.spark.ml.classification.MultilayerPerceptronClassifier;
import org.apache.spark.ml.evaluation.MulticlassClassificationEvaluator;
import org.apache.spark.ml.feature.PCA;
import org.apache.spark.ml.recommendation.ALS;
import org.apache.spark.ml.recommendation.ALSModel;
import org.apache.spark.ml.regression.LinearRegression;
import org.apache.spark.ml.regression.LinearRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Spark ML on the digits: each returns numbers that describe what was learnt. */
final class Workload {
    private static final int[] LAYERS = {784, 512, 512, 10};
    private static final int COMPONENTS = 20;

    /** Spark's default, unless another number is asked for. */
    private static final int PERCEPTRON_ITERATIONS = Integer.getInteger("perceptron.iterations", 100);

    private final SparkSession spark;
    private final Dataset<Row> train;
    private final Dataset<Row> test;
    private final Dataset<Row> ratings;

    Workload(SparkSession spark) {
        this.spark = spark;
        train = DigitRows.train(spark);
        test = DigitRows.test(spark);
        ratings = ratings();
        // Cached before the first clock starts.
        train.count();
        test.count();
        ratings.count();
    }

    /** Accuracy on the test digits. */
    double[] perceptron() {
        MultilayerPerceptronClassificationModel model = new MultilayerPerceptronClassifier()
                .setLayers(LAYERS)
                .setSeed(1)
                .setMaxIter(PERCEPTRON_ITERATIONS)
                .fit(train);
        double accuracy = new MulticlassClassificationEvaluator()
                .setMetricName("accuracy")
                .evaluate(model.transform(test));
        return new double[] {accuracy};
    }

    /** The shares of the variance. */
    double[] pca() {
        return new PCA()
                .setInputCol("features")
                .setK(COMPONENTS)
                .fit(train)
                .explainedVariance()
                .toArray();
    }

    /** The label as a linear function of the pixels: its error, and intercept. */
    double[] linearRegression() {
        LinearRegressionModel model = new LinearRegression()
                .setSolver("l-bfgs")
                .setMaxIter(50)
                .setRegParam(0.1)
                .fit(train);
        return new double[] {model.summary().rootMeanSquaredError(), model.intercept()};
    }

    /** Ratings that are products of factors of rank 10, with noise: the root mean square of what predictions are off by. */
    double[] als() {
        ALSModel model =
                new ALS().setRank(50).setMaxIter(8).setRegParam(0.01).setSeed(1).fit(ratings);
        double squares = 0;
        List<Row> rows = model.transform(ratings).collectAsList();
        for (Row row : rows) {
            double error = row.getFloat(row.fieldIndex("rating")) - row.getFloat(row.fieldIndex("prediction"));
            squares += error * error;
        }
        return new double[] {Math.sqrt(squares / rows.size())};
    }

    private Dataset<Row> ratings() {
        SplittableRandom random = new SplittableRandom(1);
        int rank = 10;
        int users = 1000;
        int items = 1000;
        double[] left = random.doubles(users * rank, 0, 1).toArray();
        double[] right = random.doubles(items * rank, 0, 1).toArray();
        List<Row> rows = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            for (int item = 0; item < items; item++) {
                if (random.nextInt(5) == 0) {
                    double rating = random.nextDouble(-0.1, 0.1);
                    for (int k = 0; k < rank; k++) {
                        rating += left[user * rank + k] * right[item * rank + k];
                    }
                    rows.add(RowFactory.create(user, item, (float) rating));
                }
            }
        }
        StructType type = new StructType()
                .add("user", DataTypes.IntegerType)
                .add("item", DataTypes.IntegerType)
                .add("rating", DataTypes.FloatType);
        return spark.createDataFrame(rows, type).repartition(2).cache();
    }
}
